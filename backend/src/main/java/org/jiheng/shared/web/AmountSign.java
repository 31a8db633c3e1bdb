package org.jiheng.shared.web;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.PositiveOrZero;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jiheng.shared.Money;
import org.jspecify.annotations.Nullable;

/** An amount has a sign as a number has. */
@ApplicationScoped
class AmountSign implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(PositiveOrZero.class).validatedBy(OfMoney.class);
        configuration.addMapping(mapping);
    }

    public static final class OfMoney implements ConstraintValidator<PositiveOrZero, Money> {

        @Override
        public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
            return amount == null || !amount.isNegative();
        }
    }
}
