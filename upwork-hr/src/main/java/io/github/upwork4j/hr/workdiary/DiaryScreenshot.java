package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A screenshot of a piece of work. Known from other programs that use Upwork, not from its
 * documents. Immutable.
 */
@AutoValue
public abstract class DiaryScreenshot {
  static final WireModel<DiaryScreenshot> WIRE =
      WireModel.of("DiaryScreenshot", DiaryScreenshot::builder, Builder::build)
          .field("activity", Wire.INTEGER, Builder::activity)
          .field("has_screenshot", Wire.FLAG, Builder::hasScreenshot)
          .field("screenshot_url", Wire.TEXT, Builder::url)
          .field("screenshot_img", Wire.TEXT, Builder::image)
          .field("screenshot_img_lrg", Wire.TEXT, Builder::large)
          .field("screenshot_img_med", Wire.TEXT, Builder::medium)
          .field("screenshot_img_thmb", Wire.TEXT, Builder::thumbnail)
          .field("has_webcam", Wire.FLAG, Builder::hasWebcam)
          .field("webcam_url", Wire.TEXT, Builder::webcamUrl)
          .field("webcam_img", Wire.TEXT, Builder::webcamImage)
          .field("webcam_img_thmb", Wire.TEXT, Builder::webcamThumbnail)
          .field("flags", Wire.OPAQUE, Builder::flags)
          .rest(Builder::additionalProperties);

  DiaryScreenshot() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_DiaryScreenshot.Builder().additionalProperties(Map.of());
  }

  /** How active the user was, from 0 to 10. */
  public abstract Optional<Integer> activity();

  /** Whether there is a screenshot. */
  public abstract Optional<Boolean> hasScreenshot();

  /** The page of the screenshot. */
  public abstract Optional<String> url();

  /** The screenshot. */
  public abstract Optional<String> image();

  /** The screenshot, large. */
  public abstract Optional<String> large();

  /** The screenshot, of middle size. */
  public abstract Optional<String> medium();

  /** The screenshot, small. */
  public abstract Optional<String> thumbnail();

  /** Whether there is a picture of the webcam. */
  public abstract Optional<Boolean> hasWebcam();

  /** The page of the picture of the webcam. */
  public abstract Optional<String> webcamUrl();

  /** The picture of the webcam. */
  public abstract Optional<String> webcamImage();

  /** The picture of the webcam, small. */
  public abstract Optional<String> webcamThumbnail();

  /** What is to be hidden. */
  public abstract Optional<Object> flags();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link DiaryScreenshot#activity}. */
    public abstract Builder activity(Integer value);

    /** See {@link DiaryScreenshot#hasScreenshot}. */
    public abstract Builder hasScreenshot(Boolean value);

    /** See {@link DiaryScreenshot#url}. */
    public abstract Builder url(String value);

    /** See {@link DiaryScreenshot#image}. */
    public abstract Builder image(String value);

    /** See {@link DiaryScreenshot#large}. */
    public abstract Builder large(String value);

    /** See {@link DiaryScreenshot#medium}. */
    public abstract Builder medium(String value);

    /** See {@link DiaryScreenshot#thumbnail}. */
    public abstract Builder thumbnail(String value);

    /** See {@link DiaryScreenshot#hasWebcam}. */
    public abstract Builder hasWebcam(Boolean value);

    /** See {@link DiaryScreenshot#webcamUrl}. */
    public abstract Builder webcamUrl(String value);

    /** See {@link DiaryScreenshot#webcamImage}. */
    public abstract Builder webcamImage(String value);

    /** See {@link DiaryScreenshot#webcamThumbnail}. */
    public abstract Builder webcamThumbnail(String value);

    /** See {@link DiaryScreenshot#flags}. */
    public abstract Builder flags(Object value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract DiaryScreenshot build();
  }
}
