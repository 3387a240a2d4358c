package dev.waybill.testing.samples;

import dev.waybill.runtime.Waybill;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the samples saw, for the test that ran them. */
public final class Witness {
  private static final Set<URI> ENDPOINTS = ConcurrentHashMap.newKeySet();
  private static final List<Waybill> WAYBILLS = new CopyOnWriteArrayList<>();

  private Witness() {}

  public static void forget() {
    ENDPOINTS.clear();
    WAYBILLS.clear();
  }

  public static Set<URI> endpoints() {
    return ENDPOINTS;
  }

  public static List<Waybill> waybills() {
    return WAYBILLS;
  }
}
