package dev.cargokit.web.client;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jboss.logging.Logger;

/// Around fault tolerance, so that retries come first.
@RemoteService
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class RemoteServiceInterceptor {

    private static final Logger LOG = Logger.getLogger(RemoteServiceInterceptor.class);

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (ServiceFailure failure) {
            throw failure;
        } catch (RuntimeException failure) {
            var service = call.getInterceptorBinding(RemoteService.class).value();
            LOG.debugf("%s is unavailable: %s", service, failure);
            throw new ServiceFailure.Unavailable(service + " cannot be reached at the moment.");
        }
    }
}
