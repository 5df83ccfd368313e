package dev.cargokit.add.interfaces.http;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;

/// Two integers to sum. Go's clients write the names as `A` and `B`.
@JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
record SumRequest(Long a, Long b) {}
