package io.github.upwork4j.reports;

import com.google.auto.value.AutoValue;

/** How far a walk over slices is. Immutable. */
@AutoValue
public abstract class ReportProgress {
  ReportProgress() {}

  static ReportProgress of(ReportSlice slice, int slicesDone, int slices, long rows) {
    return new AutoValue_ReportProgress(slice, slicesDone, slices, rows);
  }

  /** The slice that has just come to its end. */
  public abstract ReportSlice slice();

  /** How many slices are done, this one included. */
  public abstract int slicesDone();

  /** How many slices there are in all. */
  public abstract int slices();

  /** How many rows came so far. */
  public abstract long rows();
}
