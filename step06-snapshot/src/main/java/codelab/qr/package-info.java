/**
 * QR codes, so that nobody has to type an address into a phone.
 *
 * <p>{@link codelab.qr.QrText} stands in the terminal, {@link codelab.qr.QrSvg} on the page. Which
 * squares are black is worked out by a library, <a
 * href="https://www.nayuki.io/page/qr-code-generator-library">QR Code generator</a>.
 */
package codelab.qr;
