package dev.cargokit.add.interfaces.http;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;

/// Two strings to join; either may be empty. Go's clients write the names as `A` and `B`.
@JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
record ConcatRequest(String a, String b) {}
