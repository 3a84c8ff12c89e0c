package se.vagval.report;

/** A document could not be written; the message is a Swedish sentence for the user. */
public final class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReportException(String sentence) {
        super(sentence);
    }

    public ReportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
