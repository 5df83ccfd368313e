# Fills the cache of the image build's Maven from this machine's repository, which has it all: nothing is downloaded twice.
FROM maven:3.9-eclipse-temurin-25
RUN --mount=type=cache,target=/var/cache/maven,sharing=locked --mount=type=bind,target=/repository \
    cp -au /repository/. /var/cache/maven
