package io.github.upwork4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import oauth.signpost.http.HttpRequest;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;

/** An OkHttp request as signpost wants to see it. */
final class SignpostRequest implements HttpRequest {
  private Request request;

  SignpostRequest(Request request) {
    this.request = request;
  }

  @Override
  public String getMethod() {
    return request.method();
  }

  @Override
  public String getRequestUrl() {
    return request.url().toString();
  }

  @Override
  public void setRequestUrl(String url) {
    request = request.newBuilder().url(url).build();
  }

  @Override
  public void setHeader(String name, String value) {
    request = request.newBuilder().header(name, value).build();
  }

  @Override
  public String getHeader(String name) {
    return request.header(name);
  }

  @Override
  public Map<String, String> getAllHeaders() {
    throw new UnsupportedOperationException();
  }

  @Override
  public InputStream getMessagePayload() throws IOException {
    RequestBody body = request.body();
    Buffer buffer = new Buffer();
    if (body != null) {
      body.writeTo(buffer);
    }
    return buffer.inputStream();
  }

  @Override
  public String getContentType() {
    RequestBody body = request.body();
    MediaType type = body == null ? null : body.contentType();
    return type == null ? null : type.toString();
  }

  @Override
  public Request unwrap() {
    return request;
  }
}
