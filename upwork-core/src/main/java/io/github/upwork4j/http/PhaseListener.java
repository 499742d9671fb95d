package io.github.upwork4j.http;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Request;

/**
 * Notes how far an attempt came. That the request left is decided by {@code requestHeadersStart}
 * alone: it never fires before a byte is written, and always when one is. Exception types and texts
 * do not tell.
 */
final class PhaseListener extends EventListener {
  private final CallProfile profile;

  PhaseListener(CallProfile profile) {
    this.profile = profile;
  }

  @Override
  public void dnsStart(Call call, String domainName) {
    profile.reached(CallPhase.DNS);
  }

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    profile.reached(CallPhase.CONNECT);
  }

  @Override
  public void secureConnectStart(Call call) {
    profile.reached(CallPhase.TLS);
  }

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    profile.reached(CallPhase.CONNECT);
  }

  @Override
  public void requestHeadersStart(Call call) {
    profile.reached(CallPhase.WRITE);
  }

  @Override
  public void requestHeadersEnd(Call call, Request request) {
    if (request.body() == null) {
      profile.reached(CallPhase.READ);
    }
  }

  @Override
  public void requestBodyEnd(Call call, long byteCount) {
    profile.reached(CallPhase.READ);
  }

  @Override
  public void responseHeadersStart(Call call) {
    profile.reached(CallPhase.READ);
  }
}
