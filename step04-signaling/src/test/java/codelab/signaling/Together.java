package codelab.signaling;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Does several things at the same time, each in a thread of its own, and waits for all. */
final class Together {
  private static final int LIMIT_SECONDS = 180;

  private Together() {}

  /** Something to do, which may fail. */
  interface Task {
    void run() throws Exception;
  }

  /** The same thing for each number below this one. */
  interface NumberedTask {
    void run(int number) throws Exception;
  }

  static void run(Task... tasks) throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      List<Callable<Void>> calls = Stream.of(tasks).map(Together::call).toList();
      for (Future<Void> done : threads.invokeAll(calls, LIMIT_SECONDS, SECONDS)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  static void run(int times, NumberedTask task) throws Exception {
    run(
        IntStream.range(0, times)
            .<Task>mapToObj(number -> () -> task.run(number))
            .toArray(Task[]::new));
  }

  private static Callable<Void> call(Task task) {
    return () -> {
      task.run();
      return null;
    };
  }
}
