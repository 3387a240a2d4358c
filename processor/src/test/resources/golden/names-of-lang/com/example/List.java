package com.example;

enum List {
  ONE
}
