package com.example;

@interface Override {}
