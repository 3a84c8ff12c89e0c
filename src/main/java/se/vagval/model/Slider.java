package se.vagval.model;

/**
 * An input that can be tried at the meeting.
 *
 * @param address
 *            of the input, as {@link Input#address()}; it may have gone from the review since
 * @param low
 *            the least it can be drawn to, in the input's own unit
 * @param high
 *            the most, above {@code low}
 */
public record Slider(String address, double low, double high) {
    public Slider {
        Check.id("address", address);
        finite("low", low);
        finite("high", high);
        if (low >= high) {
            throw new InvalidField("high", "model.error.slider", Figure.plain(low), Figure.plain(high));
        }
    }

    private static void finite(String field, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidField(field, "model.error.notANumber");
        }
    }
}
