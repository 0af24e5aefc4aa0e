package org.gongwucang.vault.security;

import org.gongwucang.vault.VaultAutoConfiguration;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.refusal.Refusals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.server.webmvc.AuthenticationWebSocketInterceptor;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * 门: HTTP Basic and bearer tokens, no session. The GraphQL path itself is open, so that a caller who is not signed in is
 * answered in GraphQL's own words and a WebSocket can bring its token in its first message; {@link RoleGate} then lets
 * no operation pass. A signed link brings its own right. Wrong credentials are refused with 401 whatever the path.
 */
@AutoConfiguration(
        after = VaultAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableWebSecurity
public class DoorAutoConfiguration {

    @Bean
    AuthenticationManager authenticationManager(Accounts accounts, SignIns signIns) {
        return new ProviderManager(new PasswordProvider(accounts), new TokenProvider(signIns));
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            AuthenticationManager manager,
            OperatorsOnly operators,
            ObjectProvider<AuthenticationEntryPoint> answers)
            throws Exception {
        AuthenticationEntryPoint refused =
                answers.getIfAvailable(() -> new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
        return http.authenticationManager(manager)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refused))
                .oauth2ResourceServer(tokens ->
                        tokens.authenticationManagerResolver(request -> manager).authenticationEntryPoint(refused))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(refused))
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/graphql",
                                "/graphiql",
                                "/webjars/**",
                                "/exports/*",
                                "/forms/*",
                                "/actuator/health",
                                "/actuator/health/**",
                                "/error")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(operators)
                        .anyRequest()
                        .authenticated())
                .headers(Customizer.withDefaults())
                .build();
    }

    /** One for each filter of each request costs more than it tells; a request is observed as a whole. */
    @Bean
    SecurityObservationSettings nothingObserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    AuthenticationWebSocketInterceptor webSocketTokens(AuthenticationManager manager) {
        return new AuthenticationWebSocketInterceptor(new BearerTokenAuthenticationExtractor(), manager);
    }

    @Bean
    Operations operations(ApplicationContext context) {
        return new Operations(context);
    }

    @Bean
    OperatorsOnly operatorsOnly(CurrentActor actor) {
        return new OperatorsOnly(actor);
    }

    @Bean
    RoleGate roleGate(Operations operations, CurrentActor actor, Refusals refusals) {
        return new RoleGate(operations, actor, refusals);
    }
}
