package codelab.checks.browser;

/**
 * One end of a data channel, an {@code RTCDataChannel}, as it is now (W3C WebRTC, section 6.2).
 *
 * @param label its name
 * @param state its {@code readyState}
 * @param ordered whether messages arrive in the order in which they were sent
 * @param reliable whether nothing limits how often or how long a lost message is sent again
 */
public record Channel(String label, String state, boolean ordered, boolean reliable) {
  public boolean is(String expected) {
    return state.equals(expected);
  }
}
