package com.example;

record Fixed(long cents) implements Fee {}
