package org.gongwucang.vault.security;

import static org.springframework.security.authorization.AuthenticatedAuthorizationManager.authenticated;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;

import org.gongwucang.vault.VaultAutoConfiguration;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.journal.SignInJournal;
import org.gongwucang.vault.refusal.Refusals;
import org.gongwucang.vault.service.ServiceTokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * 门: HTTP Basic and bearer tokens, of the house or of the office's own identity provider, no session. The GraphQL path itself is open, so that a caller who is not signed in is
 * answered in GraphQL's own words and a WebSocket can bring its token in its first message; {@link RoleGate} then lets
 * no operation pass. A signed link brings its own right. A service token opens the GraphQL path only. Wrong credentials are refused with 401 whatever the path.
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
    AuthenticationManager authenticationManager(
            Accounts accounts,
            SignIns signIns,
            ServiceTokens services,
            PasswordDoor door,
            SignInJournal journal,
            @Value("${gongwucang.sign-on.issuer:}") String issuer,
            @Value("${gongwucang.sign-on.keys:}") String keys,
            @Value("${gongwucang.sign-on.audience:}") String audience,
            @Value("${gongwucang.sign-on.staff-claim:staff_number}") String staffClaim) {
        if (!issuer.isEmpty() && audience.isEmpty()) {
            throw new IllegalStateException(
                    "Give --gongwucang.sign-on.audience: a token for another program must not open this one.");
        }
        OfficeSignOn office = issuer.isEmpty() ? null : OfficeSignOn.of(issuer, keys, audience, staffClaim);
        return new ProviderManager(
                new PasswordProvider(door, journal),
                new TokenProvider(signIns, services, office, new TokenJournal(journal, accounts)),
                new AnonymousAuthenticationProvider(WebSocketSignIn.NOBODY));
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            AuthenticationManager manager,
            OperatorsOnly operators,
            CurrentActor actor,
            ObjectProvider<AuthenticationEntryPoint> answers,
            ObjectProvider<AccessDeniedHandler> denials)
            throws Exception {
        AuthenticationEntryPoint refused =
                answers.getIfAvailable(() -> new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
        AuthorizationManager<RequestAuthorizationContext> people =
                (caller, request) -> new AuthorizationDecision(!actor.isService());
        return http.authenticationManager(manager)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refused))
                .oauth2ResourceServer(tokens -> tokens.authenticationManagerResolver(request -> manager)
                        .authenticationEntryPoint(refused)
                        .withObjectPostProcessor(answeringAlso(refused)))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(refused)
                        .accessDeniedHandler(denials.getIfAvailable(AccessDeniedHandlerImpl::new)))
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/graphql",
                                "/graphiql",
                                "/graphiql/start.js",
                                "/webjars/**",
                                "/exports/*",
                                "/forms/*",
                                "/actuator/health",
                                "/actuator/health/**",
                                "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/actuator/**")
                        .access(operators.whoMayAct())
                        .requestMatchers("/actuator/**")
                        .access(operators)
                        // They look at who asks themselves, and answer in their own words.
                        .requestMatchers("/files", "/files/**")
                        .access(allOf(authenticated(), people))
                        .anyRequest()
                        .access(allOf(new KnownOnly(actor), people)))
                .headers(Customizer.withDefaults())
                .build();
    }

    /** That the office's provider is out of reach is answered as well, and not thrown at whoever is in front. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringAlso(
            AuthenticationEntryPoint refused) {
        AuthenticationEntryPointFailureHandler answer = new AuthenticationEntryPointFailureHandler(refused);
        answer.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(answer);
                return filter;
            }
        };
    }

    /** One for each filter of each request costs more than it tells; a request is observed as a whole. */
    @Bean
    SecurityObservationSettings nothingObserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebSocketGraphQlInterceptor webSocketTokens(AuthenticationManager manager) {
        return new WebSocketSignIn(manager);
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
