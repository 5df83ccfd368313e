package dev.cargokit.kit.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads a JSON body into a request record; what cannot be read is a problem that names the field.
@ApplicationScoped
public class JsonBody {

    private final ObjectMapper mapper;
    private final int limit;

    JsonBody(ObjectMapper mapper, @ConfigProperty(name = "cargokit.limits.json-body") MemorySize limit) {
        this.mapper = mapper;
        this.limit = Math.toIntExact(limit.asLongValue());
    }

    /// @throws ProblemException 400 if the body is missing, is not JSON, or contains a value of the wrong
    ///     type; 413 if it is longer than a JSON body may be, whether or not its length was announced
    public <T> T read(InputStream body, Class<T> type) throws IOException {
        var bytes = bytes(body);
        if (bytes.length > limit) {
            throw new ProblemException(HttpProblem.BODY_TOO_LARGE, "a JSON body here has at most " + limit + " bytes");
        }
        try {
            T value = mapper.readValue(bytes, type);
            if (value == null) {
                throw unreadable("the body must be a JSON object, not null");
            }
            return value;
        } catch (MismatchedInputException mismatch) {
            throw mismatched(mismatch);
        } catch (StreamConstraintsException _) {
            throw unreadable("the body nests too deeply or holds too long a value");
        } catch (JsonMappingException mapping) {
            throw refused(mapping);
        } catch (JacksonException syntax) {
            var at = syntax.getLocation();
            throw unreadable("the body is not JSON: line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()));
        } catch (IOException _) {
            // Of bytes that look like UTF-32 and are not.
            throw unreadable("the body is not JSON in UTF-8");
        }
    }

    /// All of it, or one byte more than the limit. What has come is taken at its size: InputStream's own way to read
    /// the unknown begins with 16 KB for the smallest body.
    private byte[] bytes(InputStream body) throws IOException {
        var come = body.readNBytes(Math.min(body.available(), limit));
        int next = body.read();
        if (next < 0) {
            return come;
        }
        var longer = new ByteArrayOutputStream();
        longer.writeBytes(come);
        longer.write(next);
        longer.writeBytes(body.readNBytes(limit - come.length));
        return longer.toByteArray();
    }

    private static ProblemException mismatched(MismatchedInputException mismatch) {
        if (mismatch.getPath().isEmpty()) {
            return unreadable(
                    mismatch.getMessage().startsWith("No content")
                            ? "the body is empty"
                            : "the body must be a JSON object");
        }
        return ProblemException.invalid(path(mismatch), "must be " + nameOf(mismatch.getTargetType()));
    }

    /// A number was too large, a record's constructor refused a value, or the document broke off inside it.
    private static ProblemException refused(JsonMappingException mapping) {
        if (mapping.getCause() instanceof InputCoercionException tooLarge) {
            int bits = tooLarge.getTargetType() == int.class ? Integer.SIZE : Long.SIZE;
            return ProblemException.invalid(path(mapping), "must be a number of at most " + bits + " bits");
        }
        return mapping.getPath().isEmpty() || mapping.getCause() instanceof JacksonException
                ? unreadable("the body is not JSON")
                : ProblemException.invalid(path(mapping), "is not valid");
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .substring(1);
    }

    private static String nameOf(Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type == Instant.class) {
            return "an RFC 3339 time with offset, from 1970 to 2199, such as 2030-03-21T19:50:24Z";
        }
        if (type == String.class) {
            return "a string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        return List.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static ProblemException unreadable(String detail) {
        return new ProblemException(HttpProblem.INVALID_ARGUMENT, detail);
    }
}
