package dev.cargokit.kit.test;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.smallrye.openapi.runtime.io.Format;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Holds every response that a test gets by RestAssured against the service's own OpenAPI document. What the document
/// does not know, such as an unknown path, is not checked.
public final class OpenApiFilter implements Filter, QuarkusTestBeforeClassCallback {

    private OpenApiDocument document;

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(new OpenApiFilter());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var uri = URI.create(request.getURI());
        if (uri.getPort() != RestAssured.port || uri.getPath().startsWith("/q/")) {
            return response;
        }
        var checked = response.contentType().contains("json") ? buffered(response) : response;
        document()
                .check(
                        request.getMethod(),
                        uri.getRawPath(),
                        response.statusCode(),
                        response.contentType(),
                        checked::asString);
        return checked;
    }

    /// A response can be read once only.
    private static Response buffered(Response response) {
        return new ResponseBuilder()
                .clone(response)
                .setBody(response.asByteArray())
                .build();
    }

    private OpenApiDocument document() {
        if (document == null) {
            var service = Arc.container().instance(OpenApiDocumentService.class).get();
            var json = service.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
            document = OpenApiDocument.parse(new String(json, StandardCharsets.UTF_8));
        }
        return document;
    }
}
