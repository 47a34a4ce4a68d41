package org.sitrep.web;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.sitrep.base.SitrepException;
import org.sitrep.desk.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What went wrong, as JSON: {@code {"error": …, "detail": …}}. */
@RestControllerAdvice
class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    /** The body of an answer that is not what was asked for. */
    record Fault(String error, String detail) {}

    /** What was asked for is not there. */
    static final class Absent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Absent(String what) {
            super(what);
        }
    }

    @ExceptionHandler
    ResponseEntity<Fault> absent(Absent fault) {
        return answer(
                404,
                "no such " + fault.getMessage(),
                "There is no such " + fault.getMessage() + " among what was known at that moment.");
    }

    @ExceptionHandler
    ResponseEntity<Fault> unclear(Question.Unclear fault) {
        return answer(400, "unclear question", String.valueOf(fault.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Fault> refused(Refused fault) {
        return switch (fault.kind()) {
            case ABSENT -> answer(404, "not there", fault.sentence());
            case CHANGED -> answer(409, "changed meanwhile", fault.sentence());
            case UNFIT -> answer(400, "cannot be decided so", fault.sentence());
        };
    }

    /** The body of the request is missing or broke off. */
    @ExceptionHandler
    ResponseEntity<Fault> unread(HttpMessageNotReadableException fault) {
        LOG.debug("A body that could not be read", fault);
        return answer(400, "not understood", "The request has no body that could be read; it takes a JSON object.");
    }

    @ExceptionHandler
    ResponseEntity<Fault> mistyped(MethodArgumentTypeMismatchException fault) {
        return answer(400, "unclear question", fault.getName() + " cannot be understood.");
    }

    @ExceptionHandler
    ResponseEntity<Fault> broken(SitrepException fault) {
        LOG.error("The desk is broken", fault);
        return answer(500, "the desk is broken", String.valueOf(fault.getMessage()));
    }

    /** The browser left before the answer was out; nobody is there to be told. */
    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void left(IOException gone) {
        LOG.debug("The browser left", gone);
    }

    @ExceptionHandler
    ResponseEntity<Fault> other(Exception fault) {
        if (fault instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            return answer(
                    status.value(),
                    status.value() == 404 ? "nothing here" : "not understood",
                    "The routes are described in docs/manual/api.md.");
        }
        LOG.error("A fault in the program", fault);
        return answer(500, "a fault in the program", "The log on the terminal says more.");
    }

    private static ResponseEntity<Fault> answer(int status, String error, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Fault(error, detail));
    }
}
