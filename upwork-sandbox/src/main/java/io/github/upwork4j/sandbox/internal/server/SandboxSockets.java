package io.github.upwork4j.sandbox.internal.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ServerSocketFactory;

/**
 * Server sockets whose connections are {@link Connection}s, and send at once: the web server writes
 * headers and body apart, and without this each answer waits some forty milliseconds for the client
 * to acknowledge the headers.
 */
final class SandboxSockets extends ServerSocketFactory {
  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new ConnectionServerSocket();
  }

  @Override
  public ServerSocket createServerSocket(int port) throws IOException {
    throw new UnsupportedOperationException("only unbound sockets");
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) throws IOException {
    throw new UnsupportedOperationException("only unbound sockets");
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
      throws IOException {
    throw new UnsupportedOperationException("only unbound sockets");
  }

  private static final class ConnectionServerSocket extends ServerSocket {
    ConnectionServerSocket() throws IOException {}

    @Override
    public Socket accept() throws IOException {
      Connection connection = new Connection();
      implAccept(connection);
      connection.setTcpNoDelay(true);
      return connection;
    }
  }
}
