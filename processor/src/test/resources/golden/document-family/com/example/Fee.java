package com.example;

import dev.waybill.annotations.Document;

@Document(discriminator = "kind")
sealed interface Fee permits Fixed, Share {}
