package com.example;

interface Short {}
