package io.github.upwork4j.http;

/** Marks an {@code IOException} that the same request would meet again: it is not sent again. */
public interface NotWorthRetrying {}
