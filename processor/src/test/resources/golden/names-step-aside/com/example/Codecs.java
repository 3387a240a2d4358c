package com.example;

enum Codecs {
  ONE
}
