package com.example;

import dev.waybill.annotations.Document;
import java.util.List;

@Document
public record Node(String name, Node next, List<Node> children, Edge edge) {}
