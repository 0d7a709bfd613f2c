package io.github.icp4j.score;

/**
 * A caller's object with its score.
 *
 * @param position its place in the caller's sequence, from 1
 * @param source the caller's object
 * @param score its score
 * @param <T> the caller's type
 */
public record Scored<T>(long position, T source, Score score) {}
