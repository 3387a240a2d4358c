package dev.waybill.processor.model;

/** The billing of a table as its annotation states it. */
public record Capacity(boolean provisioned, Setting<Long> read, Setting<Long> write) {}
