package codelab.checks.step04;

import static codelab.checks.explain.Rule.inTask;

import codelab.checks.explain.Evidence;
import codelab.checks.explain.Rule;
import codelab.checks.room.Frames;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The mistakes people make in step 04, task by task, the most telling first. */
public final class Step04Rules implements Supplier<List<Rule>> {
  private static final List<Rule> SERVER =
      List.of(
          inTask(1, e -> e.saw("is not let in"))
              .usually("nothing answers at /signaling: is the route there, and the server's own?")
              .read("trouble-handshake"),
          inTask(1, e -> e.expects("forgotten"))
              .usually("who leaves last takes the room along: leave() answers null then"),
          inTask(1, e -> e.expects("hears nothing of it"))
              .usually("who was refused was never inside: its leaving is nobody's bye"),
          inTask(1, e -> e.saw("\"initiator\":true") && e.expects("joined and ready"))
              .usually("two initiators make two offers: true for who was there first, else false"),
          inTask(1, e -> e.expects("the first hears ready") && e.saw("hears {\"type\":\"created\""))
              .usually("ready goes to both: the first one waits for it, too"),
          inTask(1, e -> e.expects("third"))
              .usually("a room for two stays as it is when a third one comes: full, then close"),
          inTask(1, e -> e.expects("bye"))
              .usually("who stays must hear that the other one has left"),
          inTask(2, e -> e.expects("unchanged and in order"))
              .usually(
                  "a message goes to the other one in the room, as it came: not to its sender"),
          inTask(2, e -> e.expects("an error"))
              .usually("check before you relay: an object, one type, and a type that peers use"),
          inTask(2, e -> e.expects("64 KiB"))
              .usually("count the bytes of the whole message, also when it comes in parts"));

  private static final List<Rule> JOIN =
      List.of(
          inTask(3, e -> e.expects("?room="))
              .usually("new URLSearchParams(location.search).get(\"room\") has the room's name"),
          inTask(3, e -> e.expects("opens a WebSocket"))
              .usually("Join submits a form: event.preventDefault(), then new WebSocket(…)"),
          inTask(3, e -> e.expects("its address"))
              .usually("the path is the room: `/signaling/${encodeURIComponent(room)}`")
              .read("trouble-handshake"),
          inTask(3, e -> e.expects("first waits") && frames(e).hears("created"))
              .saw("created came, and the page did nothing with it")
              .usually("listen for message before you wait, and read it: JSON.parse(event.data)"),
          inTask(3, e -> e.expects("first waits"))
              .usually("the address is the page's own: location.host, and ws: or wss: as it is"),
          inTask(3, e -> e.expects("ready"))
              .usually("ready comes to both pages: show it, whoever was first"),
          inTask(3, e -> e.expects("pressed"))
              .usually(
                  "outside one can join, inside one can leave: buttons follow from the state"));

  private static final List<Rule> TALK =
      List.of(
          inTask(4, e -> frames(e).sendsObjects())
              .saw("the page sent an object, and a socket made [object Object] of it")
              .usually("a socket carries text: socket.send(JSON.stringify(message))")
              .read("trouble-errors"),
          inTask(4, e -> e.expects("sends a chat"))
              .usually("send {type: \"chat\", text} when the form is submitted"),
          inTask(4, e -> e.expects("your own"))
              .usually("the server sends to the other one only: show your own text yourself"),
          inTask(4, e -> e.expects("reads it") || e.expects("as it was written"))
              .usually("a chat has its text in text: show it where the messages are"),
          inTask(4, e -> e.expects("empty again"))
              .usually("what was sent leaves the field: messageText.value = \"\""),
          inTask(5, e -> e.expects("says full") && e.saw("lost"))
              .usually("1013 after full is an answer, no accident: do not try again"),
          inTask(5, e -> e.expects("says full"))
              .usually("the server says full, then closes: tell the person, and stop there"),
          inTask(5, e -> e.expects("links"))
              .usually("who finds a full room needs another: link to one with a new name"),
          inTask(6, e -> e.expects("closes the socket"))
              .usually("leaving is closing: socket.close(1000)"),
          inTask(6, e -> e.expects("other one waits") || e.expects("is a bye"))
              .usually("bye says that you are alone again: back to waiting"),
          inTask(6, e -> e.expects("comes to rest") || e.expects("one socket"))
              .usually("one page, one socket: forget the old one before you open the next"));

  private static final List<Rule> TROUBLE =
      List.of(
          inTask(7, e -> e.expects("says so") || e.expects("server is gone"))
              .usually("the event close tells that the connection is lost: say it"),
          inTask(7, e -> e.expects("ready"))
              .usually("try again, a little later each time: setTimeout, then connect anew"),
          inTask(8, e -> e.expects("with the name"))
              .usually("pattern and maxlength know a bad name: no Join while validity says no"),
          inTask(8, e -> e.expects("markup"))
              .usually("innerHTML runs what strangers send: textContent shows it"),
          inTask(8, e -> e.expects("the text is too long"))
              .usually("count bytes, not characters: new TextEncoder().encode(json).length"),
          inTask(8, e -> e.expects("only the short one"))
              .usually("look before you send: nothing empty, nothing longer than 64 KiB"),
          inTask(8, e -> e.expects("odd"))
              .usually("whoever is in the room can send anything: take only what you expect"));

  @Override
  public List<Rule> get() {
    return Stream.of(SERVER, JOIN, TALK, TROUBLE).flatMap(List::stream).toList();
  }

  private static Frames frames(Evidence evidence) {
    return new Frames(evidence.timeline());
  }
}
