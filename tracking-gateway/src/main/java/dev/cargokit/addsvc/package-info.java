/// `/addsvc/*`: JSON in, add-service behind, called over gRPC with its client library. Go kit: the client endpoints of
/// `apigateway`.
package dev.cargokit.addsvc;
