package dev.waybill.example;

/**
 * What came of a visit.
 *
 * @param page the page as it is kept now
 * @param unchanged whether the server said that it is still what it was, and sent nothing
 */
record Visit(Page page, boolean unchanged) {}
