package dev.cargokit.kit.problem.mapping;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemMapper;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/// Unexpected exceptions: logged once with the stack trace; the client gets a 500 with a trace id and no
/// internal detail. An unavailable database is a 503, so that clients retry.
@Provider
class UnexpectedExceptionMapper extends ProblemMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedExceptionMapper.class);

    @Override
    protected Problem problem(Throwable exception) {
        if (databaseIsUnavailable(exception)) {
            LOG.warnf("Database is unavailable: %s", exception.getMessage());
            return Problem.of(HttpProblem.UNAVAILABLE, "The database cannot be reached.");
        }
        if (isUnreadableMediaType(exception)) {
            return Problem.of(HttpProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        if (clientIsGone(exception)) {
            LOG.debugf("The client disconnected: %s", exception);
            return Problem.of(HttpProblem.REQUEST_TIMEOUT);
        }
        if (isMalformedBody(exception)) {
            return Problem.of(HttpProblem.INVALID_ARGUMENT, "The body's framing is malformed.");
        }
        if (isUnreadableForm(exception)) {
            return Problem.of(HttpProblem.INVALID_ARGUMENT, "The form cannot be read.");
        }
        LOG.error("Unexpected failure", exception);
        return Problem.of(HttpProblem.INTERNAL);
    }

    /// SQL states of PostgreSQL, appendix A: 08 connection, 53 resources, 57P shutdown; 28 and 3D before role and
    /// database are made, 42P01 before the migrations have run; none at all where the pool gave no connection in
    /// time.
    private static boolean databaseIsUnavailable(Throwable exception) {
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

    /// Nor for a form or a multipart body that is malformed or cut off.
    private static boolean isUnreadableForm(Throwable exception) {
        return Stream.of(exception.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(FormBodyHandler.class.getName()));
    }

    /// The client disconnected while its body was read, or stopped sending and was disconnected, and will not get the
    /// response.
    private static boolean clientIsGone(Throwable exception) {
        return (exception instanceof IOException || exception instanceof UncheckedIOException)
                && causes(exception)
                        .anyMatch(cause -> cause instanceof HttpClosedException
                                || cause instanceof ClosedChannelException
                                || isReadTimeout(cause));
    }

    /// Of RESTEasy's stream of a body; a client of ours that times out has exceptions of other types.
    private static boolean isReadTimeout(Throwable cause) {
        return cause.getClass() == IOException.class && "Read timed out".equals(cause.getMessage());
    }

    /// Netty could not decode the rest of a chunked body; RESTEasy's stream of it throws whatever Netty found.
    private static boolean isMalformedBody(Throwable exception) {
        return (exception instanceof IOException || exception instanceof UncheckedIOException)
                && causes(exception)
                        .filter(cause -> cause.getCause() != null)
                        .flatMap(cause -> Stream.of(cause.getStackTrace()).limit(1))
                        .anyMatch(frame -> frame.getClassName().startsWith(VertxInputStream.class.getName()));
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, e -> e != null, Throwable::getCause).limit(20);
    }

    /// Narayana adds the database's error during a commit as a suppressed exception.
    private static Stream<Throwable> suppressed(Throwable exception) {
        return Stream.of(exception.getSuppressed()).flatMap(UnexpectedExceptionMapper::causes);
    }
}
