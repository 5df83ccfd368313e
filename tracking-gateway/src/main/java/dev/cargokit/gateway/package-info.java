/// The edge: requests are forwarded to the services behind it by a route table, with both bodies streamed.
/// It knows no domain; tracking and `/addsvc`, which this process serves itself, are packages of their own.
package dev.cargokit.gateway;
