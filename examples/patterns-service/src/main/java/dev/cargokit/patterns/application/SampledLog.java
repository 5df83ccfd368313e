package dev.cargokit.patterns.application;

import dev.cargokit.kit.log.Sampler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/// Sampled logging: the first three events, then every third. Cloud Native Go: dynamic sampling, as in Zap.
@ApplicationScoped
public class SampledLog {

    private static final Logger LOG = Logger.getLogger(SampledLog.class);
    private static final long SAME_SECOND = 0;

    /// Logs a sample of this many events.
    ///
    /// @return those that were written
    public List<Integer> log(int events) {
        var sampler = new Sampler(() -> 3, () -> 3);
        var written = new ArrayList<Integer>();
        for (int event = 1; event <= events; event++) {
            if (sampler.admit(SAME_SECOND) != Sampler.LEFT_OUT) {
                LOG.infof("event=%d", event);
                written.add(event);
            }
        }
        return written;
    }
}
