package dev.cargokit.web.home;

import dev.cargokit.web.client.ServiceFailure.Refused;
import dev.cargokit.web.client.ServiceFailure.Unavailable;
import dev.cargokit.web.client.booking.BookingClient;
import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.layout.PageRenderer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/")
@RunOnVirtualThread
class HomeResource {

    private static final List<String> SAMPLES = List.of("ABC123", "FTL456");

    private final BookingClient booking;
    private final ExecutorService threads;
    private final PageRenderer pages;

    HomeResource(@RestClient BookingClient booking, @VirtualThreads ExecutorService threads, PageRenderer pages) {
        this.booking = booking;
        this.threads = threads;
        this.pages = pages;
    }

    /// Booking lists no cargos by their ids: a call for each, at the same time.
    @GET
    public Response home() {
        var lookups = SAMPLES.stream()
                .map(id -> CompletableFuture.supplyAsync(() -> find(id), threads))
                .toList();
        var samples = lookups.stream().map(CompletableFuture::join).toList();
        return pages.ok(Templates.home(
                samples.stream().flatMap(sample -> sample.cargo().stream()).toList(),
                samples.stream().allMatch(Sample::available)));
    }

    private Sample find(String id) {
        try {
            return new Sample(Optional.of(booking.cargo(id).getEntity().cargo()), true);
        } catch (Refused _) {
            return new Sample(Optional.empty(), true);
        } catch (Unavailable _) {
            return new Sample(Optional.empty(), false);
        }
    }

    /// @param cargo     empty where sample data is switched off
    /// @param available whether booking can be reached
    private record Sample(Optional<Cargo> cargo, boolean available) {}

    @CheckedTemplate(basePath = "home")
    static final class Templates {

        /// @param available whether booking can be reached
        static native TemplateInstance home(List<Cargo> samples, boolean available);
    }
}
