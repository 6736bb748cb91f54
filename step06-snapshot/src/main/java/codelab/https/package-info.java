/**
 * TLS for this machine, because browsers give cameras and microphones to secure pages only.
 *
 * <p>The first start has the JDK's keytool make a key and a certificate which names every address
 * of this machine. {@link codelab.https.Https} keeps them, so that a browser warns but once.
 *
 * @see <a href="https://www.w3.org/TR/secure-contexts/">Secure Contexts</a>
 */
package codelab.https;
