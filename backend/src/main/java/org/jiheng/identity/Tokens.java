package org.jiheng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/**
 * Signs tokens and reads them back. One algorithm only; the key is named by the token, found in the database and nowhere
 * else, so that it can be taken away at once.
 */
@ApplicationScoped
class Tokens {

    static final String ISSUER = "jiheng";
    static final String AUDIENCE = "jiheng-api";
    static final String TYPE = "at+jwt";

    private static final String ALGORITHM = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    /** How far the clocks of two backends may be apart. */
    private static final int SKEW_SECONDS = 60;
    /** How long one key signs. */
    private static final Duration TURN = Duration.ofDays(30);

    private final EntityManager database;
    private final Clock clock;

    Tokens(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a token says: whose it is, and to what it is narrowed. */
    record Said(UUID clientId, Set<MachineScope> scopes) {}

    /** Within a transaction: the first one makes the key. */
    String sign(Said said, Instant until) {
        var now = NumericDate.fromMilliseconds(clock.millis());
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(said.clientId().toString());
        claims.setIssuedAt(now);
        claims.setNotBefore(now);
        claims.setExpirationTime(NumericDate.fromMilliseconds(until.toEpochMilli()));
        claims.setGeneratedJwtId();
        claims.setStringClaim("scope", MachineScope.words(said.scopes()));
        var jws = new JsonWebSignature();
        var key = current();
        jws.setHeader("typ", TYPE);
        jws.setAlgorithmHeaderValue(ALGORITHM);
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setKey(key.getPrivateKey());
        jws.setPayload(claims.toJson());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing if it is not one of ours, or not of now. */
    Optional<Said> read(String token) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, ALGORITHM))
                    .setVerificationKeyResolver((jws, nested) -> publicKey(jws.getKeyIdHeaderValue()))
                    .setExpectedType(true, TYPE)
                    .setExpectedIssuer(ISSUER)
                    .setExpectedAudience(AUDIENCE)
                    .setRequireSubject()
                    .setRequireIssuedAt()
                    .setRequireNotBefore()
                    .setRequireExpirationTime()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .build()
                    .processToClaims(token);
            var subject = UUID.fromString(claims.getSubject());
            var scopes = MachineScope.of(claims.getStringClaimValue("scope"));
            return scopes.map(narrowed -> new Said(subject, narrowed));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Keys whose tokens have all ended. */
    int forgetOldKeys() {
        return database.createQuery("delete from SigningKey where createdAt < :before")
                .setParameter("before", now().minus(TURN.multipliedBy(2)))
                .executeUpdate();
    }

    /** The newest; two backends that make one at once make two, of which either is good. */
    private EllipticCurveJsonWebKey current() {
        var newest = database.createQuery(
                        "select k from SigningKey k where k.createdAt > :since order by k.createdAt desc, k.id",
                        SigningKey.class)
                .setParameter("since", now().minus(TURN))
                .setMaxResults(1)
                .getResultList();
        return newest.isEmpty() ? made() : read(newest.get(0));
    }

    private EllipticCurveJsonWebKey made() {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(Secrets.random());
            key.setAlgorithm(ALGORITHM);
            database.persist(new SigningKey(key.getKeyId(), key.toJson(OutputControlLevel.INCLUDE_PRIVATE), now()));
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Key publicKey(@Nullable String id) throws UnresolvableKeyException {
        var key = id == null ? null : database.find(SigningKey.class, id);
        if (key == null) {
            throw new UnresolvableKeyException("no such key");
        }
        return read(key).getPublicKey();
    }

    private static EllipticCurveJsonWebKey read(SigningKey key) {
        try {
            return (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(key.jwk);
        } catch (JoseException notWhatWeWrote) {
            throw new IllegalStateException(notWhatWeWrote);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
