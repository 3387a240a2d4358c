enum COLOR { RED }
