package dev.cargokit.booking.infrastructure.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/// JSON columns have the format of the wire: snake_case, times in RFC 3339.
@JsonFormat
@PersistenceUnitExtension
class JsonColumnFormat implements FormatMapper {

    private final FormatMapper mapper;

    JsonColumnFormat(ObjectMapper wire) {
        mapper = new JacksonJsonFormatMapper(wire);
    }

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return mapper.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return mapper.toString(value, type, options);
    }
}
