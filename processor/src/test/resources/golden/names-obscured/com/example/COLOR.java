package com.example;

enum COLOR {
  RED
}
