# One recipe for every service: docker build --build-arg SERVICE=booking-service .
# (or examples/user-service: the folder of its module). Nothing but Docker is needed, on any architecture.
# The base images are named here and nowhere else.
ARG MAVEN_IMAGE=maven:3.9-eclipse-temurin-25
ARG JRE_IMAGE=eclipse-temurin:25-jre

# Builds every service once, for all images. Jars run on every architecture, so this runs on the builder's own.
FROM --platform=$BUILDPLATFORM ${MAVEN_IMAGE} AS build
WORKDIR /opt/cargokit
COPY . .
# Same content, same modification time: the trained cache knows its jars by it, and layers are found again.
RUN --mount=type=cache,target=/var/cache/maven,sharing=locked \
    mvn -B -q -ntp -T 1C -Dmaven.repo.local=/var/cache/maven -Dmaven.test.skip=true -Dspotless.check.skip=true -Dquarkus.dependency.sbom.skip=false -pl '!bench,!bench/bare,!bench/bare-grpc,!bench/onion,!system-tests' package \
 && find . -path '*/target/*' -exec touch -d '2026-01-01T00:00:00Z' {} +

# Starts all of them on a real PostgreSQL, walks cargos through them, and keeps what their JVMs learnt.
FROM ${JRE_IMAGE} AS training
WORKDIR /opt/cargokit
RUN useradd --uid 10001 --no-create-home cargokit && chown cargokit .
USER 10001:10001
COPY --from=build --chown=10001:10001 /opt/cargokit/ ./
RUN ["java", "-Xmx256m", "-XX:+UseSerialGC", "-Dcargokit.root=/opt/cargokit", "-jar", "launcher/target/cargokit-launcher.jar", "train"]

# One service. What changes rarely comes first.
FROM ${JRE_IMAGE}
ARG SERVICE
ARG JRE_IMAGE
ARG REVISION=unknown
WORKDIR /opt/cargokit/${SERVICE}/target/quarkus-app
COPY containers/health /usr/local/bin/health
COPY containers/java.security ./
COPY --from=build /opt/cargokit/${SERVICE}/target/quarkus-app/lib lib/
COPY --from=build /opt/cargokit/${SERVICE}/target/quarkus-app/quarkus quarkus/
COPY --from=build /opt/cargokit/${SERVICE}/target/quarkus-app/app app/
COPY --from=build /opt/cargokit/${SERVICE}/target/quarkus-app/quarkus-* ./
COPY --from=build /opt/cargokit/${SERVICE}/target/sbom.cdx.json ../
COPY --from=training /opt/cargokit/${SERVICE}/target/aot/app.aot /opt/cargokit/${SERVICE}/target/aot/java.options ../aot/
# An image whose cache its own JVM would refuse is not made.
RUN ["java", "@../aot/java.options", "-XX:AOTMode=on", "-cp", "quarkus-run.jar", "-version"]
ENV CARGOKIT_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080 MALLOC_ARENA_MAX=2
EXPOSE 8080
USER 10001:10001
HEALTHCHECK --interval=5s --timeout=3s --start-period=90s --retries=3 CMD ["health"]
LABEL org.opencontainers.image.title="cargokit/${SERVICE}" \
      org.opencontainers.image.description="A service of Cargokit, the Go kit example system on Quarkus" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.base.name="${JRE_IMAGE}"
# The heap is a share of what the container may use; both settings, because a small container heeds the second.
ENTRYPOINT ["java", "@../aot/java.options", "-Djava.security.properties=java.security", "-XX:MaxRAMPercentage=30", "-XX:MinRAMPercentage=30", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
