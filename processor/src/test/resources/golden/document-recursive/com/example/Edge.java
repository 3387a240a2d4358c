package com.example;

import dev.waybill.annotations.Document;
import java.util.Map;

@Document
public record Edge(double weight, Map<String, Node> ends) {}
