package dev.cargokit.kit.problem;

import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Everything nobody foresaw: logged once with its stack trace, answered with a trace id and no inner detail.
/// A database that is away is foreseen: 503, and worth another try.
@Provider
class Unexpected extends ProblemMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Unexpected.class);

    @Override
    protected Problem problem(Throwable exception) {
        if (databaseIsAway(exception)) {
            LOG.warnf("Database is away: %s", exception.getMessage());
            return Problem.of(ProblemType.UNAVAILABLE, "The database cannot be reached.");
        }
        if (isUnreadableMediaType(exception)) {
            return Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.UNSUPPORTED_MEDIA_TYPE.explanation());
        }
        if (clientIsGone(exception)) {
            LOG.debugf("The client went away: %s", exception);
            return Problem.of(ProblemType.REQUEST_TIMEOUT, ProblemType.REQUEST_TIMEOUT.explanation());
        }
        LOG.error("Unexpected failure", exception);
        return Problem.of(ProblemType.INTERNAL, ProblemType.INTERNAL.explanation());
    }

    /// SQL states of PostgreSQL, appendix A: 08 connection, 53 resources, 57P shutdown; 28 and 3D before role and
    /// database are made, 42P01 before the migrations have run; none at all where the pool gave no connection in
    /// time.
    private static boolean databaseIsAway(Throwable exception) {
        return causes(exception)
                .flatMap(cause -> Stream.concat(Stream.of(cause), suppressed(cause)))
                .filter(SQLException.class::isInstance)
                .map(e -> ((SQLException) e).getSQLState())
                .anyMatch(state -> state == null
                        || state.startsWith("08")
                        || state.startsWith("28")
                        || state.startsWith("3D")
                        || state.startsWith("53")
                        || state.startsWith("57P")
                        || state.equals("42P01"));
    }

    /// RESTEasy has no exception of its own for a Content-Type that is none.
    private static boolean isUnreadableMediaType(Throwable exception) {
        return exception instanceof IllegalArgumentException
                && String.valueOf(exception.getMessage()).startsWith("Failed to parse media type");
    }

    /// While its body was read; the answer reaches nobody.
    private static boolean clientIsGone(Throwable exception) {
        return (exception instanceof IOException || exception instanceof UncheckedIOException)
                && causes(exception)
                        .anyMatch(cause ->
                                cause instanceof HttpClosedException || cause instanceof ClosedChannelException);
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, e -> e != null, Throwable::getCause).limit(20);
    }

    /// Where Narayana hides what the database said to a commit.
    private static Stream<Throwable> suppressed(Throwable exception) {
        return Stream.of(exception.getSuppressed()).flatMap(Unexpected::causes);
    }
}
