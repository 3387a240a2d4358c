package dev.waybill.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Asks the operating system about ports. */
final class Ports {
  private Ports() {}

  static boolean isFree(URI endpoint) {
    try (ServerSocket socket = new ServerSocket()) {
      // Connections that were closed a moment ago linger, and keep nobody from listening anew.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(endpoint.getHost(), endpoint.getPort()));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  static boolean answers(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1000);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
