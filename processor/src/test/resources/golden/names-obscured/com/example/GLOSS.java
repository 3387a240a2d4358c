package com.example;

class GLOSS {
  enum Level {
    HIGH
  }
}
