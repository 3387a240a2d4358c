package com.example;

import java.math.BigDecimal;

record Share(BigDecimal percent) implements Fee {}
