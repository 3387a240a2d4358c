package com.example;

enum TableCodec {
  TWO
}
