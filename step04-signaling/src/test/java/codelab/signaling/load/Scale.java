package codelab.signaling.load;

/**
 * Where values are on a picture, along one of its sides.
 *
 * @param least the value at {@code start}
 * @param most the value at {@code end}
 * @param start a coordinate of the picture
 * @param end a coordinate of the picture
 */
record Scale(double least, double most, double start, double end) {
  double at(double value) {
    return start + (value - least) / (most - least) * (end - start);
  }
}
