interface Window {
  /** For browser tests: the map has drawn everything it was asked to. */
  __sitrepMapIdle?: boolean;
}
