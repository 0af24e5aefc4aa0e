package org.gongwucang.command.watch;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.monitoring.MultiMessageMonitor;
import org.gongwucang.command.kernel.OwnBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 值守: of the half that decides. */
@Configuration(proxyBeanMethods = false)
class CommandWatch {

    @Bean
    ConfigurerModule commandTimes(ObjectProvider<MeterRegistry> meters) {
        return axon -> axon.configureMessageMonitor(
                CommandBus.class,
                parts -> new MultiMessageMonitor<>(
                        new CommandTimes(meters.getObject()), new StoreWatch(System::nanoTime)));
    }

    @Bean
    SmartInitializingSingleton requestOfCommand(CommandBus bus) {
        return () -> {
            RequestOfCommand request = new RequestOfCommand();
            bus.registerDispatchInterceptor(request);
            bus.registerHandlerInterceptor(request);
            CommandBus own = OwnBus.of(bus);
            if (own != bus) {
                own.registerDispatchInterceptor(request);
            }
        };
    }
}
