package codelab.checks.start;

import java.net.Socket;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Believes every server, as the checks' browsers do: the course's certificate is self-signed. */
public final class AnyCertificate extends X509ExtendedTrustManager {
  private AnyCertificate() {}

  /** A client for the servers that are checked, and for no others. */
  public static HttpClient client() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new AnyCertificate()}, new SecureRandom());
      return HttpClient.newBuilder().sslContext(context).build();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind) {}

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) {}

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {}

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind) {}

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) {}

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {}

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
