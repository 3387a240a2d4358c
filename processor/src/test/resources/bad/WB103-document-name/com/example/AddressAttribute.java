package com.example;

class AddressAttribute {}
