package io.github.upwork4j.http;

import okhttp3.Call;
import okhttp3.EventListener;
import org.jspecify.annotations.Nullable;

/** The cancellation of an OkHttp call. The listener is added only when somebody waits. */
final class CallCancellation extends EventListener implements Cancellation {
  private final Call call;
  private volatile @Nullable Runnable action;
  private boolean listening;

  CallCancellation(Call call) {
    this.call = call;
  }

  @Override
  public boolean isCancelled() {
    return call.isCanceled();
  }

  @Override
  public synchronized void onCancel(Runnable action) {
    this.action = action;
    if (!listening) {
      listening = true;
      call.addEventListener(this);
    }
    if (call.isCanceled()) {
      action.run();
    }
  }

  @Override
  public void canceled(Call call) {
    Runnable toRun = action;
    if (toRun != null) {
      toRun.run();
    }
  }
}
